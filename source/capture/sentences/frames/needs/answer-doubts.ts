import type {Mention} from '../../../names/read-name.ts';
import {isSaidLink} from '../../clauses/clauses.ts';
import type {Parsed} from '../../clauses/parsed.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';

/** What somebody can't or won't do who does not refuse by it: `can't wait to read my CV`, `can't promise it`. */
export const isNoRefusal = /^(?:wait|mind|promise|believe|imagine|forget|stop|resist|say|complain|regret|miss)$/;

/** `can't read my CV until Friday`, `couldn't look at it yet`: whoever has not the time now has not said no. */
export const isNotNow = ({mood, clause, verb}: Parsed): boolean =>
	(mood.isNegated || verb?.lemma === 'have') &&
	clause.units.some(
		({low, kind}, at) =>
			/^(?:until|till|before|yet|currently|noch|bis|avant|encore)\b/.test(low) ||
			(/^(?:right|just|for)$/.test(low) && clause.units[at + 1]?.low === 'now') ||
			(/^(?:vor|erst)$/.test(low) && clause.units[at + 1]?.kind === 'time') ||
			(kind === 'time' && /^(?:until|till|before|by|right now|now|yet)\b/.test(low)),
	);

/** `yes, but changed her mind`, `won't unless I pay`. */
const takenBack = /\bunless\b|\bchanged (?:his|her|their) minds?\b|\b(?:backed|pulled) out\b|\btook it back\b/i;

const allBut = /\b(?:every(?:one|body)|all|nobody|no[ -]one|none) (?:but|except|apart from)\b/i;

/** `everyone but Hana said yes`: told of the others. */
export const isOfOthers = ({text}: ClauseReader): boolean => allBut.test(text);

/**
 * Whether an answer is only told by others, or thought of, or hangs on something: `Ada says Hana said yes`, `heard that
 * Tom can't`, `Hana will read it if I send it today`, `can't this week`.
 */
export const isAnswerInDoubt = (
	{all, said, text}: ClauseReader,
	{parsed}: SeenClause,
	{people, isYes}: {readonly people: readonly Mention[]; readonly isYes: boolean},
): boolean => {
	const {clause, mood} = parsed;
	const isOwn = said?.speaker === 'person' && said.people.some(person => people.includes(person));
	if (isSaidLink(clause.link) && said && !isOwn) return true;
	const at = all.indexOf(parsed);
	const isBeside = (other: Parsed): boolean => other.clause.sentence === clause.sentence && other !== parsed;
	const isReported = all
		.slice(0, at + 1)
		.some(
			other =>
				other.clause.sentence === clause.sentence &&
				other.clause.units.some(({low}) => /^(?:according|supposedly|allegedly|laut|selon|angeblich)$/.test(low)),
		);
	// Asked if she could: a question, and no condition.
	const hangs = all.some(
		(other, i) =>
			isBeside(other) &&
			/^(?:if|unless|provided|falls|wenn|si)$/.test(other.clause.link) &&
			!/^(?:ask|wonder|fragen|demander)$/.test(all[i - 1]?.verb?.lemma ?? ''),
	);
	const isLimited = !isYes && mood.isNegated && clause.units.some(({kind}) => kind === 'time');
	return isReported || hangs || isLimited || takenBack.test(text);
};
