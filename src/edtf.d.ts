/** Owns what the tests use of the untyped `edtf` package. */
declare module 'edtf' {
  /** Milliseconds of the first and the last moment that a text can mean. */
  const edtf: (text: string) => { readonly min: number; readonly max: number };
  export default edtf;
}
