import type {Day, Now, Time} from '../../journal/day.ts';

/** A day that a person named, and the time of day if they named one. */
export type Moment = {readonly date: Day; readonly time?: Time};
/** Text that was meant as a date and is none: `problem` a sentence, `hint` how to write it. */
export type NoMoment = {readonly problem: string; readonly hint: string};
/** `undefined`: this is no date at all. */
export type DateReading = Moment | NoMoment | undefined;
/** Where a day without a year, or a weekday, is looked for: before today (`when`), or ahead (`due:`). */
export type Direction = 'past' | 'future';
/** Reads a date that is written as a whole, in lower or upper case. */
export type DateReader = (text: string, now: Now, direction: Direction) => DateReading;

/** Whether a reading is a fault rather than a date. */
export const isDateFault = (reading: DateReading): reading is NoMoment => reading !== undefined && 'problem' in reading;
