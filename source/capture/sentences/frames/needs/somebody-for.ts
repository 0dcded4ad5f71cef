import type {Mention} from '../../../names/read-name.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {longingIn} from './longings.ts';
import {finding, wanted} from './needed.ts';

/** `Rita's daughter needs a lift`, `Ada's little one is after a costume`: of whoever looks after them. */
export const needOfKin = ({language}: ClauseReader, seen: SeenClause): readonly Mention[] | undefined => {
	const {subject, mood, clause, verb} = seen.parsed;
	if (language.code !== 'en' || subject.kind !== 'it' || !subject.owner || mood.isNegated || seen.tense === 'past')
		return undefined;
	const isKin = clause.units.slice(0, verb?.at ?? 5).some(({kind, low}) => kind === 'word' && children.test(low));
	const what = seen.parsed.rest.find(({kind, low}) => kind === 'word' && low !== 'for')?.low ?? '';
	return isKin && ((frameIn(seen, 'need') && wanted.test(what)) || longingIn(seen)) ? subject.owner : undefined;
};

const children =
	/^(?:daughter|son|boy|girl|lad|lass|child|kid|kids|children|boys|girls|twins|baby|one|ones|eldest|youngest|grandson|granddaughter|mum|mom|dad|mother|father|gran|granny|nan|husband|wife|partner|brother|sister|nephew|niece)$/;

/** Who alone was named so far; undefined where several or nobody was. */
const onlyOne = ({memory}: ClauseReader): readonly Mention[] | undefined => {
	const names = new Set(memory.people.map(({written}) => written));
	return names.size === 1 ? memory.people.slice(-1) : undefined;
};

/**
 * `maybe somebody has an old set for him`, `somebody must go through her papers with him`, `her boy is weak in maths, a
 * tutor is wanted`: what others are wished to do for whoever was named; offered.
 */
export const somebodyFor = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, lows} = seen;
	const {mood, subject, verb} = parsed;
	if (mood.isNegated || reader.language.code !== 'en' || subject.kind === 'me' || subject.kind === 'person')
		return undefined;
	const first = lows.find(low => !/^(?:maybe|perhaps|so|and|but|surely|please|if)$/.test(low)) ?? '';
	const isSomebody = /^(?:somebody|someone|anybody|anyone)$/.test(first);
	const side = objects.for ?? objects.with ?? objects.to ?? objects.direct ?? objects.owner;
	const isWished =
		mood.isWish ||
		mood.isWould ||
		lows.some(low => /^(?:must|should|maybe|perhaps|might|has|got|knows|ought)$/.test(low));
	const isTelling = /^(?:tell|say|ask|call|warn|stop|remind|thank|congratulate|marry|love|blame)$/.test(
		verb?.lemma ?? '',
	);
	if (isSomebody && isWished && side && !objects.me && !isTelling) return [finding(seen, 'need', side.people, false)];
	const isWanted = mood.hasBe && /^(?:want|need|require|seek)$/.test(verb?.lemma ?? '') && verb?.form === 'past';
	const isThing = /^(?:a|an|another|some|one|two|more)$/.test(lows[0] ?? '') && lows.length < 8;
	const one = isWanted && isThing && /^(?:,|;|and|so|but|)$/.test(parsed.clause.link) ? onlyOne(reader) : undefined;
	return one ? [finding(seen, 'need', one, false)] : undefined;
};
