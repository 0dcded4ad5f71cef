import {type Entry, isOpenAsk} from '../../journal/entry.ts';
import type {Here} from '../screen.ts';

/**
 * What is under the cursor, and the key that does something with it, for whoever pressed one that does not: `this is a
 * note: e edits it`.
 */
export const thisIs = ({entry, people: [name], isEmpty}: Here): string => {
	if (entry) return `this is ${kindOf(entry)}`;
	if (name !== undefined) return `this is ${name}: w shows everything with them, e what is known`;
	return isEmpty ? 'nothing is here: a adds an entry' : 'there is none here: 2 shows every entry';
};

const kindOf = (entry: Entry): string => {
	switch (entry.kind) {
		case 'favour':
			if (entry.state === 'settled') return 'a settled favour: X reopens it';
			return `${entry.state === 'promised' ? 'a promise' : 'an open favour'}: x settles it`;
		case 'meeting':
			if (entry.state === 'planned') return 'a plan: once its day has come, x says that it took place';
			return 'a meeting: e edits it';
		case 'need':
			return entry.state === 'open'
				? 'an open need: m says how you met it'
				: `a need that is ${entry.state}: X reopens it`;
		case 'ask':
			return isOpenAsk(entry) ? 'something you ask: x says that it was granted' : 'something you asked: X reopens it';
		case 'note':
			return 'a note: e edits it';
		default:
			return 'an entry of a newer goodturn';
	}
};

/** Why a key does nothing here: what it is for, and what is here instead. */
export const onlyFor =
	(purpose: string) =>
	(here: Here): string =>
		`${purpose}; ${thisIs(here)}.`;

/** The same for a key that is about somebody, where nobody is named. */
export const onlyForPeople = (purpose: string): string => `${purpose}, and nobody is named here: @ finds anybody.`;
