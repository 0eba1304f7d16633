/**
 * Classes of govuk-frontend that no page has: its mixins bring all forms of a component, and a style
 * in a page is read again with every page.
 */

export const UNUSED_CLASSES = [
  'govuk-breadcrumbs--collapse-on-mobile',
  'govuk-breadcrumbs--inverse',
  'govuk-button--inverse',
  'govuk-button--secondary',
  'govuk-button--start',
  'govuk-button--warning',
  'govuk-button__start-icon',
  'govuk-exit-this-page',
  'govuk-generic-header__container--full-width',
  'govuk-main-wrapper--auto-spacing',
  'govuk-main-wrapper--l',
  'govuk-skip-link-focused-element',
  'govuk-visually-hidden-focusable',
];
