import type {Unit} from '../../units/units.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';

/** What is seen to at home, and is the keeper's own where nobody else's is told. */
const ofHome =
	/^(?:gates?|fences?|roof|gutters?|guttering|boiler|radiators?|rads?|sink|taps?|faucet|toilet|loo|cistern|shower|bath|drains?|pipes?|car|van|truck|tractor|quad|ute|bikes?|mower|lawnmower|strimmer|lawn|grass|hedges?|garden|yard|trees?|bins?|shelf|shelves|shelving|doors?|windows?|locks?|kitchen|bathroom|bedroom|loft|attic|shed|greenhouse|barn|byre|fridge|freezer|oven|cooker|stove|dishwasher|washer|dryer|drier|machine|printer|laptop|computer|pc|tv|telly|wifi|wi-fi|router|internet|curtains?|blinds?|bed|bunk|wardrobe|cot|pram|pushchair|buggy|table|chairs?|sofa|floor|carpets?|tiles|tiling|walls?|ceiling|chimney|hens|chickens|horses?|ponies|sheep|cows|calves|goats|pigs|cat|dog|shopping|groceries|washing|ironing|dishes|path|drive|driveway|snow|generator|pump|heating|heater|aircon|boat|nets?|engine|trailer|tent|pallets?|parcels?|prescription|patio|deck|decking|electrics|wiring|plumbing|fuse|fuses|lights?|lamp|plants|tomatoes|pots)$/;

/** Words before a thing's noun that leave it open whose it is. */
const isOpen = ({low}: Unit): boolean => /^(?:the|that|all|both|two|three|four)$/.test(low);

/** `Gus jump-started the car`, `Dave put the shelves up`: something at home, and nobody else whose it is; offered. */
export const isAtOurs = ({language}: ClauseReader, {parsed, objects, tense}: SeenClause): boolean => {
	const {rest, verb} = parsed;
	if (language.code !== 'en' || tense !== 'past' || objects.owner || objects.direct || objects.for) return false;
	if (rest.some(({low}) => language.their.has(low) || /^(?:at|in|of|from|with|for|to|into|down)$/.test(low)))
		return false;
	const the = rest.findIndex(isOpen);
	// Got the extractor going.
	const isGoing = rest
		.slice(the + 2, the + 5)
		.some(({low}) => /^(?:going|working|running|started|sorted|fixed)$/.test(low));
	if (verb?.lemma === 'get' && the === 0 && isGoing) return true;
	return the >= 0 && the < 3 && rest.slice(the + 1, the + 4).some(({kind, low}) => kind === 'word' && ofHome.test(low));
};

/** `cleared our gutters`, `cut our hedge`: for good, though such a verb may tell of harm. */
export const isUpkeep = (lemma: string | undefined, nouns: readonly string[]): boolean =>
	/^(?:clear|cut|replace|change|shift|carry|lift)$/.test(lemma ?? '') && nouns.some(noun => ofHome.test(noun));
