declare module 'jsonld' {
  interface Options {
    documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<object[]>;
    compact(document: object, context: object, options?: Options): Promise<Record<string, unknown>>;
    toRDF(document: object, options?: Options & { format: string }): Promise<string>;
  };
  export default jsonld;
}
