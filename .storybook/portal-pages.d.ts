/** The example portal's pages as its server sends them. */
declare module 'virtual:portal-pages' {
  const pages: Readonly<Record<'home' | 'intake' | 'refused' | 'confirmation', string>>;
  export default pages;
}

declare module '*.css?inline' {
  const sheet: string;
  export default sheet;
}
