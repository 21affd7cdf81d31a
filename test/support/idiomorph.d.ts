declare module 'idiomorph/dist/idiomorph.esm.js' {
  export { Idiomorph } from 'idiomorph';
}
