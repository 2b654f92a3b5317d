/** One thing that is compared: a header's name, a header's form, a field of a body. */
export interface Point {
  /** `status`, `header Date`, `form of Date`, `body value[0].name`. */
  readonly place: string;
  readonly agrees: boolean;
  /** What differs, in words; empty where nothing does. */
  readonly says: string;
  /** Where it differs, what was recorded; absent where nothing was. */
  readonly recorded?: string;
  /** Where it differs, what the service has given; absent where it has given nothing. */
  readonly given?: string;
}

/** What stands on either side of a difference. */
export type Sides = Pick<Point, 'recorded' | 'given'>;

export const agreed = (place: string): Point => ({ place, agrees: true, says: '' });

export const differs = (place: string, says: string, sides: Sides): Point => ({
  place,
  agrees: false,
  says,
  ...sides,
});

export const missing = (place: string, recorded: string): Point =>
  differs(place, 'is missing', { recorded });

export const unexpected = (place: string, given: string): Point =>
  differs(place, 'was not recorded', { given });

/** Both are there; whether they agree has been looked at. */
export const point = (
  place: string,
  agrees: boolean,
  sides: Required<Sides>,
  says = `is ${sides.given}, not ${sides.recorded}`,
): Point => (agrees ? agreed(place) : differs(place, says, sides));
