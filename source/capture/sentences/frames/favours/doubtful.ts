import type {Language} from '../../language/language.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {young} from './hollow.ts';
import type {SenseHere} from './open-verbs.ts';
import {learnt} from './shown.ts';

/** Whether a careful reader would ask of a deed, whoever did it: what was exchanged, or given as money. */
export const isExchanged = ({parsed: {verb, rest}, objects}: SeenClause, {money}: Language): boolean => {
	const lemma = verb?.lemma ?? '';
	if (/^(?:trade|swap|exchange|slip|sell|invite|donate)$/.test(lemma)) return true;
	if (/^(?:drop|bring|take|leave)$/.test(lemma) && /^(?:cards?|note)$/.test(objects.nouns[0] ?? '')) return true;
	// Gave me her 22.
	const isSum = /^\d+$/.test(rest.findLast(({kind}) => kind !== 'time')?.low ?? '');
	const isMoney =
		isSum || objects.nouns.some(noun => money.has(noun)) || rest.some(({token}) => /^[$£€]$/.test(token.raw));
	return isMoney && /^(?:give|hand|send|bring|pass)$/.test(lemma);
};

/** `read Priya's paper`, `dropped off Dave's drill`, `showed Ken the condo`: perhaps for oneself, or only given back. */
export const isForOneself = (
	{parsed: {verb, rest}, objects}: SeenClause,
	{rest: words}: SenseHere,
	isOwners: boolean,
): boolean => {
	const lemma = verb?.lemma ?? '';
	if (lemma === 'show') return !rest.some(({low}) => learnt.test(low) || /^(?:round|around)$/.test(low));
	if (!isOwners) return false;
	const isLooking = /^(?:read|see|watch)$/.test(lemma) && words.length === 0;
	return (isLooking && !objects.nouns.some(noun => young.has(noun))) || (lemma === 'drop' && words.includes('off'));
};

/** Whether the keeper cooks for guests: hospitality, and no favour. */
export const isHosting = ({findings}: ClauseReader, {parsed}: SeenClause): boolean =>
	/^(?:make|cook|bake)$/.test(parsed.verb?.lemma ?? '') &&
	findings.some(one => one.kind === 'meeting' && one.clause.sentence === parsed.clause.sentence);

/** Whether something is done with children or animals; and not: moved to Ilkley with the dogs, who came along. */
export const isOfYoung = ({parsed: {verb, rest}, objects}: SeenClause): boolean => {
	const isAlong =
		/^(?:move|carry|shift|haul)$/.test(verb?.lemma ?? '') &&
		young.has(rest[rest.findIndex(({low}) => low === 'with') + 2]?.low ?? '');
	return !isAlong && objects.nouns.some(noun => young.has(noun));
};

/** `Ken garde Max`, `Rita minded Alfie`, `Lea hütet Mila`: a child that nobody keeps account of. */
export const isMinded = ({parsed: {verb}, objects}: SeenClause): boolean =>
	/^(?:mind|garder|huten|aufpassen|betreuen)$/.test(verb?.lemma ?? '') &&
	objects.direct?.people.every(({candidates}) => candidates.length === 0) === true;
