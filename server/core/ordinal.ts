/** In words up to third; 11th to 13th are no exceptions to what a reader of digits expects. */
export function ordinal(number: number): string {
  const word = ['first', 'second', 'third'][number - 1];
  if (word !== undefined) return word;
  const teen = Math.floor(number / 10) % 10 === 1;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
