/** A workbook that the build puts into the program, as a `data:` address in Base64. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
