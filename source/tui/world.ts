import type {DateReader} from '../capture/dates/moment.ts';
import type {Now} from '../journal/day.ts';
import type {Journal} from '../journal/journal.ts';
import type {QueryFault} from '../journal/query/query.ts';
import type {Findings} from '../search/find.ts';
import type {Window} from './drawing/layout.ts';

/** What every screen is made of, beside its own place and state. */
export type World = {
	/** The journal as it is shown: without private entries, unless they are shown too. */
	readonly journal: Journal;
	/** The whole journal: what is changed and written is read against it, and nothing of it is shown. */
	readonly whole: Journal;
	/** The moment of the last key or change. */
	readonly now: Now;
	readonly window: Window;
	/** What the filter of the screen on top found so far, where it is answered by a search. */
	readonly found?: FilterAnswer;
	/**
	 * What reads dates that are not plain, once something asked for it: it takes 35 ms to load, and most lines do
	 * without.
	 */
	readonly dates?: DateReader;
	/** Letters for symbols and no lines drawn. */
	readonly isAscii: boolean;
	readonly isDemo: boolean;
	/** What is to be settled between machines, a line each; see `noticesOf`. */
	readonly notices?: readonly string[];
	/** A person's own words for an invitation; see `inviteOf`. */
	readonly invitation?: string;
};

/** The answer to a filter: of this text, as far as the search has come; or what is wrong with it. */
export type FilterAnswer = {readonly text: string; readonly findings?: Findings; readonly fault?: QueryFault};
