import type {Ask, Entry, Favour, Need} from '../../journal/entry.ts';
import type {PassedOn} from '../../journal/ledger/chain.ts';
import type {Acquaintance} from '../../journal/people/people.ts';
import type {Line} from '../drawing/line.ts';

/** One line of a list. Those with a key can be under the cursor; a key is unique in its list. */
export type Row =
	| {readonly kind: 'blank'}
	| {readonly kind: 'title'; readonly text: string}
	/** Words that are read and not chosen. */
	| {readonly kind: 'text'; readonly line: Line}
	/** An entry of a timeline. */
	| {readonly kind: 'entry'; readonly key: string; readonly entry: Entry; readonly isFirstOfDay: boolean}
	/** An entry on the page of a person, whose name it need not repeat. */
	| {readonly kind: 'with'; readonly key: string; readonly entry: Entry; readonly isFirstOfDay: boolean; readonly name: string}
	/** What is open with one person on one side; the first favour is the most pressing. */
	| {readonly kind: 'account'; readonly key: string; readonly name: string; readonly favours: readonly [Favour, ...Favour[]]}
	/** A favour of the ledger of one person, and the one that settled it. */
	| {readonly kind: 'favour'; readonly key: string; readonly entry: Favour; readonly by?: Entry}
	/** The way that favours took on from one that was received. */
	| {readonly kind: 'chain'; readonly key: string; readonly entry: Favour; readonly passage: () => PassedOn}
	| {readonly kind: 'person'; readonly key: string; readonly acquaintance: Acquaintance}
	| {readonly kind: 'need'; readonly key: string; readonly entry: Need | Ask};

export const blank: Row = {kind: 'blank'};

/** The key of a row that can be under the cursor. */
export const keyOf = (row: Row | undefined): string | undefined => (row && 'key' in row ? row.key : undefined);

/** The entry that a row stands for: of an account the favour that it shows. */
export const entryOf = (row: Row | undefined): Entry | undefined =>
	row === undefined ? undefined : 'entry' in row ? row.entry : row.kind === 'account' ? row.favours[0] : undefined;
