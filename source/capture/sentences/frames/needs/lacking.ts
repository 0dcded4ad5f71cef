import type {SeenClause} from '../reader.ts';

/** `can't find a dentist`, `hasn't found a flat`, `has nobody to feed the cat`. */
export const isWithout = (seen: SeenClause): boolean => {
	const {
		parsed: {verb, rest, mood},
		lows,
	} = seen;
	const isUnfound =
		mood.isNegated &&
		/^(?:find|get)$/.test(verb?.lemma ?? '') &&
		(mood.isCan || mood.isPerfect || (verb?.form === 'past' && /^(?:does|do)$/.test(lows[1] ?? ''))) &&
		/^(?:a|an|any|anyone|anybody|anywhere|somewhere|someone|nobody|noone|no|enough|another|one|help|cover)$/.test(
			rest[0]?.low ?? '',
		);
	// Ne trouve pas de nounou, findet keinen Arzt.
	if (mood.isNegated && /^(?:trouver|finden)$/.test(verb?.lemma ?? '') && verb?.form === 's') return true;
	const at = lows.findIndex(
		(low, i) => low === 'nobody' || (low === 'no' && lows[i + 1] === 'one') || low === 'no-one',
	);
	const isAlone =
		/^(?:has|have|got)$/.test(lows[at - 1] ?? '') && lows.slice(at + 1, at + 3).some(low => /^(?:to|for)$/.test(low));
	return isUnfound || (at > 0 && isAlone && !mood.isFuture) || hasNobodyFor(seen);
};

const nobodies = /^(?:nobody|noone|no-one|no1|niemanden|niemand|keinen|personne)$/;

/** `has still nobody for the music`, `hat noch niemanden für den Stand`, `n'a toujours personne pour le chat`. */
const hasNobodyFor = ({parsed: {mood}, lows}: SeenClause): boolean => {
	const said = lows.filter(low => !/^(?:still|yet|now|noch|immer|toujours|mehr|just|simply|got|plus|else)$/.test(low));
	const at = said.findIndex(
		(low, i) =>
			nobodies.test(low) ||
			(low === 'no' && said[i + 1] === 'one') ||
			(mood.isNegated && /^(?:anybody|anyone|any1)$/.test(low)),
	);
	const next = said[at] === 'no' ? said[at + 2] : said[at + 1];
	return (
		at > 0 &&
		!mood.isFuture &&
		/^(?:has|have|had|hat|a|n't|not)$/.test(said[at - 1] ?? '') &&
		/^(?:for|4|fur|pour|zum|zur)$/.test(next ?? '')
	);
};

/** `is house hunting`, `flat hunting again`, `car shopping`. */
export const isHunting = ({lows, parsed: {mood, verb}}: SeenClause): boolean =>
	(verb === undefined || /^(?:hunt|search|shop|look|need|want|seek|house)$/.test(verb.lemma)) &&
	!mood.isNegated &&
	!lows.some(low => /^(?:was|were|went|been|loves|hates|after|done|over)$/.test(low)) &&
	lows.some(
		(low, at) =>
			(/^(?:hunting|searching|shopping)$/.test(low) || (/^(?:needed|wanted|sought)$/.test(low) && at < 4)) &&
			/^(?:flat|house|apartment|room|job|car|van|dog|puppy|school|nursery|kindergarten|flatmate|roommate|sofa|bargain|home|office|studio|bike|lift|ride|sitter|babysitter|tutor|sublet|drummer|driver|help|hand|hands|goalie|keeper|cleaner|plumber|builder|sofa|cot|pram|bed|desk)$/.test(
				lows[at - 1] ?? '',
			),
	);

/** `kommt mit der Steuererklärung nicht klar`, `a du mal avec ses impôts`. */
export const isStrugglingAbroad = ({lows}: SeenClause): boolean => {
	const has = (...words: readonly string[]): boolean => words.every(word => lows.includes(word));
	const isAmiss = lows.some(
		(low, at) => low === 'du' && lows[at + 1] === 'mal' && /^(?:avec|a)$/.test(lows[at + 2] ?? ''),
	);
	return (
		(has('mit', 'nicht') && lows.some(low => /^(?:klar|zurecht|weiter)$/.test(low)) && !has('mir')) ||
		has('tut', 'sich', 'schwer', 'mit') ||
		(has('hat', 'mit') && lows.some(low => /^(?:muhe|probleme|schwierigkeiten)$/.test(low))) ||
		isAmiss ||
		has('galere', 'avec')
	);
};
