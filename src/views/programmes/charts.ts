/** The charts of a programme's page: those that the site's settings give it, and that of its bases. */

import { budgetChart } from '../../charts/programmes/budget.ts';
import { districtsChart } from '../../charts/programmes/districts.ts';
import type { PairChartGeometry } from '../../charts/figures/pair-chart.ts';
import { staffingChart } from '../../charts/programmes/staffing.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Programme } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { SourceMarks } from '../../wording/sources/marks.ts';

/** A chart with the sources of its numbers, or a link to where they are. */
export interface ProgrammeChart {
  readonly chart: PairChartGeometry;
  readonly marks: readonly number[];
  readonly more: Link | undefined;
}

export function programmeCharts(
  content: SiteContent,
  { id, basesPattern }: Programme,
  marks: SourceMarks,
): ProgrammeChart[] {
  const { budget, staffing } = content.site.charts;
  const { bases, figure } = contentIndex(content);
  const backed = (
    chart: PairChartGeometry,
    { before, after }: { before: string; after: string },
  ): ProgrammeChart => {
    const sources = [before, after].flatMap((each) => figure.get(each)?.sources ?? []);
    return { chart, marks: marks.mark([...new Set(sources)]), more: undefined };
  };
  const charts: ProgrammeChart[] = [];
  if (basesPattern && bases.length > 0)
    charts.push({ chart: districtsChart(content), marks: [], more: eachCentre(content) });
  if (budget?.programme === id) charts.push(backed(budgetChart(budget, figure), budget.total));
  if (staffing?.programme === id)
    charts.push(backed(staffingChart(staffing, figure), staffing.total));
  return charts;
}

/** The numbers of the districts have their sources on the pages of the centres. */
function eachCentre({ site }: SiteContent): Link {
  return { text: `Each ${shortOf(site.terms.centre).one}, with its sources`, to: links.centres() };
}
