import type {Entry} from '../../journal/entry.ts';
import {listNames} from '../../journal/names.ts';

/** `Coffee with Ada Lovelace`, `You owe Ada Lovelace`, `Alan Turing needs` */
export const headline = (entry: Entry): string => {
	const who = listNames(entry.people);
	switch (entry.kind) {
		case 'meeting': {
			const how = entry.how === 'drink' ? 'Drinks' : `${entry.how.charAt(0).toUpperCase()}${entry.how.slice(1)}`;
			const state = entry.state === 'planned' ? 'Planned: ' : entry.state === 'missed' ? 'Missed: ' : '';
			return `${state}${how}${who === '' ? '' : ` with ${who}`}`;
		}
		case 'favour':
			return favourHeadline(
				entry.way === 'given',
				entry.state === 'promised',
				entry.forwards !== undefined,
				who || 'somebody',
				entry.people.length > 1,
			);
		case 'need':
			return `${who || 'Somebody'} ${entry.people.length > 1 ? 'need' : 'needs'}`;
		case 'ask':
			return `You ${entry.state === 'open' ? 'want to ask' : 'asked'}${who && ` ${who}`}`;
		case 'note':
			return who === '' ? 'Note' : `Note on ${who}`;
		case 'unknown':
			return 'An entry of a kind that this version does not know';
	}
};

const favourHeadline = (
	isGiven: boolean,
	isPromised: boolean,
	isPassedOn: boolean,
	who: string,
	isMany: boolean,
): string => {
	if (isPassedOn) return `Passed on to ${who}`;
	if (isPromised) return isGiven ? `You owe ${who}` : `${who} ${isMany ? 'owe' : 'owes'} you`;
	return isGiven ? `You did ${who} a favour` : `${who} did you a favour`;
};
