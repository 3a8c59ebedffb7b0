// A column of whole numbers as text that compresses well: variable-length quantities as in source maps
// (https://tc39.es/ecma426/#sec-base64-vlq), with an alphabet of 88 characters that JSON doesn't escape.
const ALPHABET = [...Array(94).keys()].map((at) => String.fromCharCode(33 + at)).filter((sign) => !'"\\|'.includes(sign));
const BASE = ALPHABET.length >> 1;
const valueOf = new Map(ALPHABET.map((sign, at) => [sign, at]));

/** Writes numbers as text without a bar, a quotation mark or a space. */
export function numbersToText(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    while (rest >= BASE) {
      text += ALPHABET[BASE + (rest % BASE)]!;
      rest = Math.floor(rest / BASE);
    }
    text += ALPHABET[rest]!;
  }
  return text;
}

/** Reads numbers that `numbersToText` wrote. */
export function textToNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [rest, place] = [0, 1];
  for (const sign of text) {
    const value = valueOf.get(sign)!;
    rest += (value % BASE) * place;
    place *= BASE;
    if (value >= BASE) continue;
    numbers.push(rest % 2 === 1 ? -(rest + 1) / 2 : rest / 2);
    [rest, place] = [0, 1];
  }
  return numbers;
}
