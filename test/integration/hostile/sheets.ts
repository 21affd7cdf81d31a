/** What a page links beside `leeway.css`, with what its makers ask a page to carry. */
export interface Sheet {
  name: string;
  href: string;
  /** Whether all of it comes as a page writes it that is at its wits' end. */
  important?: boolean;
  /** Classes of `<html>`, of `<body>`, and of the element that holds the content. */
  html?: string;
  body?: string;
  content?: string;
}

const hostile = '/test/contracts/hostile.css';

export const SHEETS: readonly Sheet[] = [
  { name: 'Bootstrap', href: '/node_modules/bootstrap/dist/css/bootstrap.css', content: 'container' },
  { name: 'the preflight of Tailwind', href: '/node_modules/tailwindcss/preflight.css' },
  { name: "Meyer's reset", href: '/node_modules/reset-css/reset.css' },
  { name: 'USWDS', href: '/node_modules/@uswds/uswds/dist/css/uswds.css', content: 'usa-prose' },
  {
    name: 'GOV.UK',
    href: '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
    html: 'govuk-template',
    body: 'govuk-template__body js-enabled govuk-frontend-supported',
  },
  {
    name: 'a WordPress theme',
    href: '/test/integration/hostile/wordpress.css',
    body: 'site',
    content: 'entry-content is-layout-flow is-layout-constrained',
  },
  { name: 'a hostile theme', href: hostile },
  { name: 'a hostile theme in which all is important', href: hostile, important: true },
];
