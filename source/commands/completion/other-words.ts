import {usedWords} from '../../capture/complete.ts';
import {settingNamed} from '../../journal/settings.ts';
import {beginningFirst} from './names-offered.ts';
import type {Offered, Wanted} from './wanted.ts';

const asOffered = (words: readonly string[], typed: string): readonly Offered[] =>
	beginningFirst([...new Set(words)], word => [word], typed).map(text => ({text}));

/** Places that one was at, those of late first. */
export const placesOffered = ({known, typed}: Wanted): readonly Offered[] =>
	asOffered(usedWords(known, 'places'), typed);

/** Tags, those of late first, with what is above them: `work` of `work/acme`. */
export const tagsOffered = ({known, typed}: Wanted): readonly Offered[] =>
	asOffered(
		usedWords(known, 'tags').flatMap(tag => tag.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'))),
		typed,
	);

export const citiesOffered = ({journal, typed}: Wanted): readonly Offered[] =>
	asOffered(journal.people.people.flatMap(({city}) => city ?? []).sort(), typed);

export const circlesOffered = ({journal, typed}: Wanted): readonly Offered[] => {
	const sign = typed.startsWith('-') ? '-' : '';
	const circles = journal.people.people.flatMap(({circles = []}) => circles).sort();
	return asOffered(circles, typed.slice(sign.length)).map(({text}) => ({text: sign + text}));
};

/** Time zones, also by the name of their city. */
export const zonesOffered = ({typed}: Wanted): readonly Offered[] =>
	beginningFirst(Intl.supportedValuesOf('timeZone'), zone => [zone, zone.replace(/^.*\//, '')], typed).map(text => ({
		text,
	}));

/** What the setting may be that the word before names. */
export const settingOffered = ({before, typed}: Wanted): readonly Offered[] =>
	asOffered(settingNamed(before[0] ?? '')?.choices ?? [], typed);
