import {entriesOffered, type ReadBegun} from './entries-offered.ts';
import {beginningFirst, namesOffered, textOffered} from './names-offered.ts';
import {circlesOffered, citiesOffered, settingOffered, zonesOffered} from './other-words.ts';
import {queryOffered} from './query-offered.ts';
import type {Offered, Wanted} from './wanted.ts';

/** What could stand in the place of a word of these kinds, `who+plans`, each once. */
export const offersFor = async (
	kinds: string,
	wanted: Wanted,
	read: ReadBegun,
	backups: () => readonly string[],
): Promise<readonly Offered[]> => {
	const all = new Map<string, Offered>();
	for (const kind of kinds.split('+'))
		for (const one of await ofKind(kind, wanted, read, backups)) if (!all.has(one.text)) all.set(one.text, one);
	return [...all.values()].filter(({text}) => text !== '' && text !== wanted.typed);
};

const ofKind = async (
	kind: string,
	wanted: Wanted,
	read: ReadBegun,
	backups: () => readonly string[],
): Promise<readonly Offered[]> => {
	switch (kind) {
		case 'who':
			return folded(namesOffered(wanted));
		case 'text':
			return textOffered(wanted);
		case 'query':
			return folded(queryOffered(wanted));
		case 'cities':
			return citiesOffered(wanted);
		case 'circles':
			return circlesOffered(wanted);
		case 'zones':
			return zonesOffered(wanted);
		case 'values':
			return settingOffered(wanted);
		case 'backups':
			return beginningFirst(backups(), one => [one], wanted.typed).map(text => ({text}));
		default:
			return entriesOffered(kind, wanted, read);
	}
};

const folded = (offers: readonly Offered[]): readonly Offered[] => offers.map(one => ({...one, isFolded: true}));
