/** Identifiers are of a kind that the site knows, have its shape, and belong to one centre each. */

import type { RuleProblem } from '../../problem.ts';
import type { SiteContent } from '../../../entries/site-content.ts';
import { hasShape } from '../../../entries/identifier.ts';
import { choices } from '../../schema-at.ts';
import { nearMatch } from '../../near-match.ts';

export function identifiersFit({ centres, site }: SiteContent): RuleProblem[] {
  const kinds = new Map(site.identifiers.map((kind) => [kind.id, kind]));
  const owners = new Map<string, string>();
  return centres.flatMap(({ id, identifiers = {} }) =>
    Object.entries(identifiers).flatMap(([name, value]): RuleProblem[] => {
      const field = { at: { kind: 'centres', id } as const, path: ['identifiers', name] };
      const kind = kinds.get(name);
      if (!kind) return [unknownKind(field, name, [...kinds.keys()])];
      if (!hasShape(kind, value))
        return [
          {
            kind: 'identifier-shape',
            ...field,
            found: `"${value}"`,
            expected: `the shape ${choices(kind.shapes)}, with a digit for 9 and a capital letter for A`,
            fix: 'copy it from the source again',
          },
        ];
      const key = `${name} ${value}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      if (owner === undefined) return [];
      return [
        {
          kind: 'identifier-twice',
          ...field,
          found: `"${value}", which centres/${owner} also has`,
          expected: `a ${kind.name} that no other entry has`,
          fix: 'copy it from the source again',
        },
      ];
    }),
  );
}

function unknownKind(
  field: Pick<RuleProblem, 'at' | 'path'>,
  name: string,
  known: readonly string[],
): RuleProblem {
  const near = nearMatch(name, known);
  return {
    kind: 'reference-unknown',
    ...field,
    found: `an identifier "${name}"`,
    expected: 'the id of one of the identifiers in site.yaml',
    fix: near === undefined ? 'add it to the identifiers in site.yaml' : `write "${near}"`,
  };
}
