import {type Entry, isOpenAsk, owes} from '../../journal/entry.ts';
import {signOf} from '../../journal/words.ts';
import {type Span, span} from '../drawing/line.ts';
import type {Tone} from '../drawing/theme.ts';

/** What the colour of an entry's sign says, beside its word. */
export const toneOf = (entry: Entry): Tone => {
	if (entry.kind === 'meeting') return entry.state === 'missed' ? 'settled' : 'meeting';
	if (entry.kind === 'need') return entry.state === 'open' ? 'need' : 'settled';
	if (entry.kind === 'ask') return isOpenAsk(entry) ? 'need' : 'settled';
	if (entry.kind !== 'favour') return 'quiet';
	if (entry.forwards) return 'given';
	if (entry.state === 'settled') return 'settled';
	if (entry.state === 'promised') return owes(entry) === 'you' ? 'youOwe' : 'theyOwe';
	return entry.way === 'given' ? 'given' : 'received';
};

/** The symbol of an entry, or its letter; one column wide. */
export const signSpan = (entry: Entry, isAscii: boolean): Span =>
	span(isAscii ? signOf(entry).plain : signOf(entry).symbol, toneOf(entry));

/** The word beside it. Meetings are most of a life and need no colour. */
export const wordOf = (entry: Entry): Span =>
	span(signOf(entry).word, entry.kind === 'meeting' && entry.state === undefined ? 'plain' : toneOf(entry));
