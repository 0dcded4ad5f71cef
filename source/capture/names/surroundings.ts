import type {Now} from '../../journal/day.ts';
import type {DateReader} from '../dates/moment.ts';
import type {Known} from './known.ts';

/** What a line is read against: the moment, who is known, and the library for dates once it is loaded (`loadDates`). */
export type Surroundings = {readonly now: Now; readonly known: Known; readonly dates?: DateReader};
