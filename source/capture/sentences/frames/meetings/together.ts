import type {Parsed} from '../../clauses/parsed.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {fare} from './after-deed.ts';
import {mediumIn} from './hows.ts';
import {placeIn} from './place.ts';

const otherWith = new Set(
	`agree disagree deal help stick leave share live start begin finish be struggle compare trade swap break sympathise
	sympathize cope associate fill pay replace do identify register side correspond lodge compete part confuse split
	engage partager`.split(/\s+/),
);

/** Words before `with` that tell how one stands to somebody, and not that they were together. */
const standing =
	/^(?:happy|pleased|angry|annoyed|fine|ok|okay|cross|furious|upset|patient|friends|stuck|done|fed|up|busy|sides|touch|wrong|love|problem|problems|issue|issues|job|role|position|internship|contract|along|cahoots|hell|trouble|thing|difference|business|company|crossed|pick|contact|delighted|bored|smitten|obsessed|engaged|married|related|acquainted|familiar|d'accord|fache|fachee|brouille|brouillee|amie?|amis|amies)$/;

/** The same in German, which has them last: `mit Ken einverstanden`. */
const standingLast =
	/^(?:einverstanden|verwandt|zerstritten|befreundet|verheiratet|verlobt|zusammen|quitt|vertraut|verschwagert|verkracht|einig|zufrieden|glucklich|verwechselt|geteilt|teile|teilen)$/;

const standingFrench = /^(?:accord|partage|partageons|fache|fachee|confonds|brouille|brouillee)$/;

/** `agree with Ada`, `left it with her`, `mit Ken verwandt`: not together. */
export const isOtherWith = ({parsed}: SeenClause, {language}: ClauseReader): boolean => {
	const {units} = parsed.clause;
	if (language.code === 'fr' && units.some(({low}) => standingFrench.test(low))) return true;
	if (language.isVerbLast && units.some(({kind, low}, at) => kind === 'word' && isStanding(low, at, units.length)))
		return true;
	if (parsed.verb?.lemma === 'do') return false;
	// Fell out with Dave, fell in love with Ada's garden.
	if (parsed.verb?.lemma === 'fall' && /^(?:out|in|behind)$/.test(parsed.rest[0]?.low ?? '')) return true;
	// Went halves on a snowblower with Dave, covered for Theo with Denise.
	const first = parsed.rest[0]?.low ?? '';
	if (parsed.verb?.lemma === 'go' && /^(?:halves|halvsies|dutch|splits)$/.test(first)) return true;
	if (parsed.verb?.lemma === 'cover' && first === 'for') return true;
	// Split a pitcher with Dave, helped out at the food bank with Priya.
	const isShared =
		/^(?:split|share)$/.test(parsed.verb?.lemma ?? '') && parsed.rest.slice(0, 5).some(({low}) => fare.test(low));
	if (/^(?:team|pair|buddy|link|double)$/.test(parsed.verb?.lemma ?? '') && first === 'up') return false;
	const isHelping =
		parsed.verb?.lemma === 'help' && (first === 'at' || (first === 'out' && parsed.rest[1]?.low === 'at'));
	if (isShared || isHelping) return false;
	// Stood with Ken on the issue.
	const isOfMind =
		parsed.verb?.lemma === 'stand' &&
		parsed.rest.some(({low, kind}) => kind === 'word' && /^(?:on|against|over)$/.test(low));
	// Stuck on the train with Ken.
	const isStuck = parsed.verb?.lemma === 'stick' && /^(?:on|in|at|behind)$/.test(first);
	if (isOfMind || (!isStuck && otherWith.has(parsed.verb?.lemma ?? ''))) return true;
	// Tagged along with Tom to the auction.
	if (/^(?:go|tag|come|ride|drive|walk)$/.test(parsed.verb?.lemma ?? '') && first === 'along')
		return !parsed.rest.some(({low}) => /^(?:to|for)$/.test(low));
	const at = units.findIndex(unit => language.with.has(unit.low));
	const isSame = units[at - 2]?.low === 'same' || units.some(({low}) => low === 'agree');
	// A long phone thing with Jürgen.
	const isTalk = units[at - 1]?.low === 'thing' && language.hows.has(units[at - 2]?.low ?? '');
	return isSame || (standing.test(units[at - 1]?.low ?? '') && !isTalk);
};

const isStanding = (low: string, at: number, count: number): boolean =>
	standingLast.test(low) && (low !== 'zusammen' || at === count - 1);

/** What people do with each other in one place. */
const together = new Set(
	`go have eat drink walk play sing sit spend watch cook train visit take travel drive ride run swim dance shop bake
	make work paint build plant pick sort clean practise practice rehearse study learn celebrate attend meet come
	wander fish camp climb ski sail row cycle jog hike hunt pray laugh gossip argue fight brainstorm review discuss
	plan tour explore browse queue wait stand stay sleep dine party toast quilt knit sew garden dig prune jam record
	film perform act debate chat talk speak catch get see host serve share lunch brunch hang stroll skate bowl golf team
	shell decorate unpack pack move carry load shovel rake mow wash fold hem stuff wrap write read edit code pair
	debug head pop nip drop stop end finish return fly cross watch listen cheer march demonstrate protest volunteer
	help fix repair assemble hoover dust polish bottle pickle brew roast grill barbecue sweep stargaze sunbathe picnic
	tag
	potter rummage trawl try taste sample muddle while tackle polish thrash put do pass demo present show stage`.split(
		/\s+/,
	),
);

/** What somebody does with one only where one is: `did the stocktake with me`, `sang with us`. */
export const isDoneBoth = (lemma: string): boolean =>
	/^(?:do|go|come|walk|sit|eat|drink|watch|play|paint|build|plant|pick|cook|bake|practise|practice|rehearse|run|swim|train|sing|pray|dance|stand|wait|queue|stay|travel|ride|climb|fish|camp|hike|cycle|row|sail|ski|dig|chop|stack|clean|sew|knit|shop|celebrate)$/.test(
		lemma,
	);

/** Whether what a clause tells is done together: by its verb, or where and when it says so. */
export const isTogether = (reader: ClauseReader, parsed: Parsed): boolean =>
	reader.language.code !== 'en' ||
	together.has(parsed.verb?.lemma ?? '') ||
	timesOf(parsed).some(({day, clock, part}) => (day ?? clock ?? part) !== undefined) ||
	mediumIn(parsed.clause.units, reader.language) !== undefined ||
	placeIn(parsed.clause.units, reader) !== undefined;
