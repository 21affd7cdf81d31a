/** The example portal's pages as its server sends them, by agency. */
declare module 'virtual:portal-pages' {
  type Agency = 'rivermouth' | 'northfield' | 'casa-abierta';
  type Page = 'home' | 'intake' | 'refused' | 'confirmation' | 'safer' | 'comfort';
  const pages: Readonly<Record<Agency, Readonly<Record<Page, string>>>>;
  export default pages;
}

declare module '*.css?inline' {
  const sheet: string;
  export default sheet;
}
