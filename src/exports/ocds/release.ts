/**
 * The parts of the Open Contracting Data Standard 1.1 that our lots use, with its extensions for lots
 * and locations. Dates are date-times: a day without a time begins at T00:00:00Z and ends at
 * T23:59:59Z, as the standard advises.
 */

export interface ReleasePackage {
  readonly uri: string;
  readonly version: '1.1';
  readonly extensions: readonly string[];
  readonly publishedDate: string;
  readonly publisher: { readonly name: string; readonly uri: string };
  readonly license: string;
  readonly publicationPolicy: string;
  readonly releases: readonly Release[];
}

export interface Release {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly ('tender' | 'award')[];
  readonly initiationType: 'tender';
  readonly language: 'en';
  readonly parties: readonly Party[];
  readonly buyer: PartyReference;
  readonly tender: Tender;
  readonly awards?: readonly Award[] | undefined;
}

export interface PartyReference {
  readonly id: string;
  readonly name: string;
}

export interface Party extends PartyReference {
  readonly roles: readonly ('buyer' | 'procuringEntity' | 'supplier')[];
}

export interface Tender {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly procuringEntity: PartyReference;
  readonly mainProcurementCategory: 'services';
  readonly procurementMethodDetails?: string | undefined;
  readonly tenderPeriod?: { readonly endDate: string } | undefined;
  readonly lots: readonly ReleasedLot[];
  readonly lotGroups?: readonly LotGroup[] | undefined;
  readonly items: readonly Item[];
  readonly milestones?: readonly Milestone[] | undefined;
  readonly documents: readonly SourceDocument[];
  /** Not part of the standard, which has no field for lots that are counted but not described. */
  readonly lotCounts?: LotCounts | undefined;
}

/** Has no status, because the standard has none for an outcome that is not recorded. */
export interface ReleasedLot {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The lots commissioned by one route; `relatedLots` has those with an entry. */
export interface LotGroup {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly relatedLots?: readonly string[] | undefined;
}

export interface LotCounts {
  readonly total: number;
  readonly byRoute: readonly { readonly lotGroup: string; readonly count: number }[];
  readonly described: CountSpan;
  readonly notDescribed: CountSpan;
}

export interface CountSpan {
  readonly least: number;
  readonly most: number;
}

/** A centre that the lots were about. */
export interface Item {
  readonly id: string;
  readonly description: string;
  readonly relatedLot?: string | undefined;
  readonly deliveryLocations: readonly OcdsLocation[];
  readonly deliveryAddresses?: readonly Address[] | undefined;
}

export interface OcdsLocation {
  readonly description: string;
  readonly uri: string;
  readonly geometry?:
    { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | undefined;
}

export interface Address {
  readonly streetAddress?: string | undefined;
  readonly locality: string;
  readonly region: string;
  readonly postalCode?: string | undefined;
  readonly country: 'GB';
}

export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly dueAfterDate?: string | undefined;
  readonly dueDate: string;
  readonly dateMet?: string | undefined;
  readonly dateModified: string;
  readonly status: 'scheduled' | 'met';
}

/** A source; it has relatedLots if it is about some of the lots only. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly language: 'en';
  readonly relatedLots?: readonly string[] | undefined;
}

export interface Award {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
  readonly suppliers?: readonly PartyReference[] | undefined;
  readonly relatedLots: readonly string[];
}
