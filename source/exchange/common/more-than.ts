import type {Unfit} from '../imported.ts';

/** People that an export may have: as many as LinkedIn lets anybody connect with. More take long, and fill the memory. */
export const mostPeople = 30_000;

/** Why a file is not read: it has more of them than anybody has. */
export const moreThan = (name: string, most: number, what: string): Unfit => ({
	unfit: `${name} has more than ${most.toLocaleString('en')} ${what}. Import a part of them at a time.`,
});
