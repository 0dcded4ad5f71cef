import {clauseBefore} from '../../clauses/parsed.ts';
import {hasForm} from '../../language/language.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';

const wishing = /^(?:want|need|like|love|wish|hope|wollen|mogen|wunschen|vouloir|aimer|souhaiter)$/;
const wishWords = /^(?:wants|need|needs|like|love|mochte|will|wunscht|hatte|voudrait|aimerait|veut|souhaite|demande)$/;
/** What one is wanted to do that is no help: to come, to know, to be there. */
const company =
	/^(?:come|meet|see|join|visit|know|be|go|stay|call|ring|text|stop|leave|say|think|believe|feel|tell|marry)$/;

/** `Ken wants me to look at his boiler`: something that he needs done, or only wishes. */
export const isWantedOfMe = ({language}: ClauseReader, {parsed}: SeenClause): boolean => {
	const {verb, rest, mood} = parsed;
	const [me, to, deed] = rest;
	return (
		wishing.test(verb?.lemma ?? '') &&
		!mood.isNegated &&
		language.me.has(me?.low ?? '') &&
		to?.low === 'to' &&
		hasForm(deed?.low ?? '', language, 'base') &&
		!company.test(deed?.low ?? '')
	);
};

/** `Maria voudrait qu'on lui trouve un plombier`, `Tom möchte, dass ich ihm helfe`: the clause of what is wished of me. */
export const isWishedOfMe = ({all}: ClauseReader, {parsed, isMine}: SeenClause): boolean => {
	const before = clauseBefore(all, parsed);
	return (
		isMine &&
		/^(?:que|qu'|dass|that)$/.test(parsed.clause.link) &&
		before?.clause.sentence === parsed.clause.sentence &&
		(before.subject.kind === 'person' || before.subject.kind === 'they') &&
		(wishing.test(before.verb?.lemma ?? '') || before.clause.units.some(({low}) => wishWords.test(low)))
	);
};
