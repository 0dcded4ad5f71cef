import type {Mention} from '../../../names/read-name.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {finding} from './needed.ts';

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
