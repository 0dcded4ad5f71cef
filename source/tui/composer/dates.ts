import {loadDates} from '../../capture/dates/library.ts';
import type {DateReader} from '../../capture/dates/moment.ts';

let loaded: DateReader | undefined;

/** The reader of dates that are not plain, once it was wanted and is loaded; it takes 35 ms, and most lines do without. */
export const dateReader = (): DateReader | undefined => loaded;

/** Loads it; from then on `dateReader` has it. */
export const wantDates = async (): Promise<void> => {
	loaded = await loadDates();
};
