/** One thing that is compared: a header's name, a header's form, a field of a body. */
export interface Point {
  /** `status`, `header Date`, `form of Date`, `body value[0].name`. */
  readonly place: string;
  readonly agrees: boolean;
  /** What differs, in words; empty where nothing does. */
  readonly says: string;
}

export const agreed = (place: string): Point => ({ place, agrees: true, says: '' });

export const differs = (place: string, says: string): Point => ({ place, agrees: false, says });

export const point = (place: string, agrees: boolean, says: () => string): Point =>
  agrees ? agreed(place) : differs(place, says());
