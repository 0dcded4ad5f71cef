import {fold} from '../../journal/names.ts';
import {queryKeys, states} from '../../journal/query/query.ts';
import {beginningFirst, namesOffered} from './names-offered.ts';
import {citiesOffered, placesOffered, tagsOffered} from './other-words.ts';
import type {Offered, Wanted} from './wanted.ts';

/** The last part of a query that a word holds: what is before it, its sign and key, and what is asked for. */
const part = /^([\s\S]*?\s)?(-|not:)?(?:(with|at|city|tag|is|date|from|to):|([@#]))?(["“”]?)([^"“”:]*)$/iu;
const spaced = /^(-|not:)?(?:(with|at|city|tag):|(@))(["“”]?)([^":]*)$/iu;

const dates = ['today', 'yesterday', 'lastweek', 'thismonth', 'lastmonth', 'thisyear', 'lastyear'];

/** What the values of a key are, without quotes. */
const valuesOf = (key: string, wanted: Wanted): readonly Offered[] => {
	switch (key) {
		case 'with':
			return namesOffered({...wanted, before: []});
		case 'at':
			return placesOffered(wanted);
		case 'city':
			return citiesOffered(wanted);
		case 'tag':
			return tagsOffered(wanted);
		case 'is':
			return beginningFirst(states, one => [one], wanted.typed).map(text => ({text}));
		default:
			return beginningFirst(dates, one => [one], wanted.typed).map(text => ({text}));
	}
};

/** A value as a query reads it whole. One with quotes in it is asked for by the part before them. */
const inQuery = (value: string, isAlone: boolean): string => {
	const plain = /["“”]/.test(value) ? (value.split(/["“”]/).find(text => text.trim() !== '') ?? '').trim() : value;
	// Quotes that the shell takes away are put back where the word is one part alone, and has no colon.
	return /[\s:]/.test(plain) && !(isAlone && !plain.includes(':')) ? `"${plain}"` : plain;
};

/** What a word of a query can be: its keys, the values of each, and names. */
export const queryOffered = (wanted: Wanted): readonly Offered[] => {
	const {typed} = wanted;
	const whole = spaced.exec(typed);
	const [, head = '', sign = '', longKey, sigil, , value = ''] =
		(whole ? [whole[0], '', whole[1], whole[2], whole[3], whole[4], whole[5]] : part.exec(typed)) ?? [];
	if (!whole && !part.test(typed)) return [];
	const key = longKey?.toLowerCase() ?? (sigil === '@' ? 'with' : sigil === '#' ? 'tag' : '');
	const written = head + sign + (longKey === undefined ? (sigil ?? '') : `${longKey}:`);
	const isAlone = head === '';
	if (key !== '')
		return valuesOf(key, {...wanted, typed: value})
			.map(({text}) => inQuery(text, isAlone && sigil !== '#'))
			.filter(text => text !== '')
			.map(text => ({text: written + text}));
	const keys = queryKeys
		.filter(one => one.startsWith(fold(value)) && value !== '')
		.map(one => ({text: `${written}${one}:`, isPartial: true as const}));
	if (value === '' && (head !== '' || sign !== '')) return [];
	const names = namesOffered({...wanted, typed: value}).map(({text}) => ({text: written + asWords(text, sign)}));
	return [...names, ...keys];
};

/** A name as words to be found; what would be a sign of a query goes after `with:`. */
const asWords = (name: string, sign: string): string =>
	sign === '' && !/^[-@#]|[:"“”]|^not:/u.test(name) ? name : `with:${inQuery(name, true)}`;
