import type {Parsed} from '../../clauses/parsed.ts';
import type {Language} from '../../language/language.ts';
import {type Finding, isFollowUp} from '../finding.ts';
import {type ClauseReader, tenseOf} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {hasParticleLeft, isAskedBack, isDrink, isLedAway, isSum, isThingless} from './left-over.ts';
import {isNameAfter, isNameCut} from './name-told.ts';
import {isEither, isListApart, isListCut, isSomebodyLeft, isWithPronoun} from './names.ts';
import {
	isArrival,
	isCalledSo,
	isErrand,
	isExcepted,
	isForOccasion,
	isHadDone,
	isHostOnly,
	isLetter,
	isPost,
	isQuarrel,
	isRing,
	isToOthers,
} from './others.ts';
import {isOneOfTwo} from './pronouns.ts';
import {isWhoMade} from './relative.ts';
import {isHeadedByOther, isThwarted} from './thwarted.ts';
import {isIfOnly, isNotThey, isOnlyThought, isTurned} from './turned.ts';

/**
 * What was read, doubted where the rest of the line speaks against it: a promise that came to nothing, what was paid
 * for, a fact of which one is not sure.
 */
export const sobered = (finding: Finding, reader: ClauseReader): Finding => {
	const {all, isOff, language} = reader;
	if (!finding.isSure || finding.kind === 'answer') return finding;
	const at = all.findIndex(({clause}) => clause === finding.clause);
	const own = all[at];
	if (own && unaccounted.some(isLeft => isLeft(finding, own, reader))) return {...finding, isSure: false};
	if (
		own &&
		(isThwarted(finding, own, reader) || isHeadedByOther(finding, own, reader) || isWhoMade(finding, own, reader))
	)
		return {...finding, isSure: false};
	if (language.code !== 'en') return finding;
	const after = all
		.slice(at + 1)
		.filter(({clause}) => clause.sentence - finding.clause.sentence < 2 && clause !== finding.clause);
	const isDoubtful =
		isOfStranger(finding, all[at], language) ||
		(finding.kind === 'favour' && finding.state === 'promised' && (isOff || after.some(isTakenBack))) ||
		(finding.kind === 'favour' && finding.state === 'open' && after.some(isPaidFor)) ||
		(finding.kind === 'meeting' && after.some(isShunned)) ||
		(all[at]?.subject.low === 'they' && finding.people.length === 1 && !isOne(finding, all, at)) ||
		(finding.kind === 'fact' && (after.some(isUnsure) || isThought(finding)));
	return isDoubtful ? {...finding, isSure: false} : finding;
};

/** What may be left over of a line when a reading is made of it. */
const unaccounted = [
	hasParticleLeft,
	isLedAway,
	isThingless,
	isSum,
	isDrink,
	isOnlyThought,
	isTurned,
	isListCut,
	isWithPronoun,
	isLetter,
	isListApart,
	isSomebodyLeft,
	isEither,
	isNameAfter,
	isNameCut,
	isToOthers,
	isArrival,
	isCalledSo,
	isQuarrel,
	isRing,
	isForOccasion,
	isExcepted,
	isHostOnly,
	isHadDone,
	isPost,
	isErrand,
	isOneOfTwo,
	isNotThey,
	isIfOnly,
	isAskedBack,
];

/** What is told of somebody whose name is not surely that of a person: `Best Buy fixed my laptop`, `Frost called`. */
const isOfStranger = (finding: Finding, parsed: Parsed | undefined, {callings}: Language): boolean => {
	const isCalling = finding.people.some(({written}) => callings.has(written.toLowerCase()));
	if (finding.people.length === 0 || isCalling || areSurelyPeople(finding.people)) return false;
	if (finding.kind !== 'meeting') return !isFollowUp(finding);
	const isTheirs =
		parsed?.subject.kind === 'person' && parsed.subject.people.some(person => finding.people.includes(person));
	// My brother Seshadri rang.
	const isIntroduced = parsed?.clause.units.some(
		({isIntroduced: isSo, people}) => isSo && people?.every(person => finding.people.includes(person)),
	);
	return isTheirs && !isIntroduced && /^(?:call|message)$/.test(finding.how);
};

/** `said she'd watch the dog then flaked`, `offered me a ride but I walked`. */
const isTakenBack = ({clause, mood, ...more}: Parsed): boolean =>
	clause.units.some(({low}) => givenUp.test(low)) ||
	(/^(?:but|then|until|till|only|though|although)$/.test(clause.link) &&
		(mood.isNegated || tenseOf({clause, mood, ...more}) === 'past'));

const givenUp =
	/^(?:flaked|bailed|forgot|reneged|cancelled|canceled|declined|ghosted|backed|changed|fell|overslept|bottled|vanished|nope)$/;

/** `saw Tom across the street, didn't say hi`. */
const isShunned = ({clause: {units}, mood, verb}: Parsed): boolean =>
	(mood.isNegated &&
		/^(?:say|speak|talk|stop|wave)$/.test(verb?.lemma ?? '') &&
		units.some(({low}) => /^(?:hi|hello|hey|anything|word|stop|stopped|speak|talk)$/.test(low))) ||
	(/^(?:hide|duck|cross)$/.test(verb?.lemma ?? '') && verb?.form === 'past');

/** `charged me 40`, `so I paid her back`, `sold it to me`. */
const isPaidFor = ({clause: {units}, verb, mood}: Parsed): boolean =>
	!mood.isNegated &&
	(units.some(({low}) => low === 'fee') ||
		/^(?:charge|invoice|bill|venmo)$/.test(verb?.lemma ?? '') ||
		(verb?.lemma === 'pay' && units.some(({low}) => low === 'back')));

/** `told HR about Lea when they called`: several, or somebody else; unless somebody is called "they" before. */
const isOne = ({people}: Finding, all: readonly Parsed[], at: number): boolean =>
	all.slice(0, at).some(({subject}) => subject.kind === 'person' && subject.people.some(one => people.includes(one)));

/** `I think it's Rita's birthday tomorrow`. */
const isThought = ({clause: {units}}: Finding): boolean =>
	units
		.slice(0, 4)
		.some(({low}, at) => /^(?:think|guess|reckon|believe|suppose)$/.test(low) && units[at - 1]?.low === 'i');

/** `not sure`, `I think`, `if I remember`. */
const isUnsure = ({clause: {units}}: Parsed): boolean =>
	units.length < 5 &&
	units.some(
		({low}, at) =>
			/^(?:iirc|afaik|unsure)$/.test(low) ||
			(/^(?:sure|certain|positive)$/.test(low) && units[at - 1]?.low === 'not') ||
			(/^(?:think|guess|believe)$/.test(low) && units[at - 1]?.low === 'i'),
	);
