/** The part of the package that is used; it has no types of its own. */
declare module '@tgwf/co2' {
  export class co2 {
    constructor(options: { readonly model: 'swd'; readonly version: 4 });
    /** Grams of carbon dioxide. */
    perByte(bytes: number, isHostGreen: false): number;
  }
}
