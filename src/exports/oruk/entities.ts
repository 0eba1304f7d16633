/**
 * The parts of Open Referral UK 3.0 that our places and services use. Unknown members are left out, as
 * in the standard; ids are UUIDs.
 */

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly website?: string | undefined;
}

export interface ServiceSummary {
  readonly id: string;
  readonly organization_id?: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly email?: string | undefined;
  readonly status: 'active';
  readonly minimum_age?: number | undefined;
  readonly maximum_age?: number | undefined;
  /** The latest day for which a source confirms the service or a place. */
  readonly assured_date?: string | undefined;
  readonly alert: string;
  readonly last_modified: string;
  readonly organization?: Organization | undefined;
}

export interface Service extends ServiceSummary {
  readonly service_areas: readonly ServiceArea[];
  readonly service_at_locations: readonly ServiceAtLocationLink[];
  readonly schedules?: readonly Schedule[] | undefined;
  readonly attributes: readonly Attribute[];
}

export interface ServiceArea {
  readonly id: string;
  readonly service_id: string;
  readonly name: string;
  readonly service_area: string;
}

/** A service at a place, in the list of a service. */
export interface ServiceAtLocationLink {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly location: OrukLocation;
}

export interface ServiceAtLocationSummary extends Omit<ServiceAtLocationLink, 'location'> {
  readonly location: LocationSummary;
  readonly service: ServiceSummary;
}

/**
 * Has a name and a status because the profile's OpenAPI file checks this response by the schema of a
 * service, which requires both.
 */
export interface ServiceAtLocation extends ServiceAtLocationLink {
  readonly name: string;
  readonly status: ServiceSummary['status'];
  readonly service: Omit<Service, 'service_at_locations'>;
}

export interface LocationSummary {
  readonly id: string;
  readonly location_type: 'physical';
  readonly name: string;
  readonly description?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly external_identifier?: string | undefined;
  readonly external_identifier_type?: string | undefined;
}

/** When a service is on or a location is open, as a rule of RFC 5545; times are local. */
export interface Schedule {
  readonly id: string;
  readonly service_id?: string | undefined;
  readonly location_id?: string | undefined;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly dtstart?: string | undefined;
  readonly until?: string | undefined;
  readonly freq?: 'WEEKLY' | 'MONTHLY' | undefined;
  readonly interval?: number | undefined;
  readonly byday?: string | undefined;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly description?: string | undefined;
  readonly notes?: string | undefined;
}

export interface Phone {
  readonly id: string;
  readonly location_id: string;
  readonly number: string;
}

export interface Language {
  readonly id: string;
  readonly location_id: string;
  readonly name: string;
}

export interface Accessibility {
  readonly id: string;
  readonly location_id: string;
  readonly description: string;
  readonly details: string;
}

export interface OrukLocation extends LocationSummary {
  readonly addresses: readonly Address[];
  readonly schedules?: readonly Schedule[] | undefined;
  readonly phones?: readonly Phone[] | undefined;
  readonly languages?: readonly Language[] | undefined;
  readonly accessibility?: readonly Accessibility[] | undefined;
  readonly attributes: readonly Attribute[];
}

export interface Address {
  readonly id: string;
  readonly location_id: string;
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: 'GB';
  readonly address_type: 'physical';
}

export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface TaxonomyTerm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  readonly term_uri?: string | undefined;
}

/** Links a term to a service or a location. */
export interface Attribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_type: 'service' | 'location';
  readonly taxonomy_term_id: string;
  readonly taxonomy_term: TaxonomyTerm;
}
