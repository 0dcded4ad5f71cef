import type {Clause} from './clauses.ts';

const herKin =
	/^(?:sister|mother|mom|mum|wife|daughter|aunt|niece|girlfriend|gf|gran|grandma|granny|nan|missus|granddaughter|stepmum|stepmom|girl|lass|landlady|mother-in-law|daughter-in-law|sister-in-law|goddaughter)$/;
const hisKin =
	/^(?:brother|father|dad|husband|son|uncle|nephew|boyfriend|bf|grandad|granddad|grandpa|hubby|grandson|stepdad|lad|boy|da|fella|brother-in-law|son-in-law|father-in-law|godson)$/;
const eitherKin =
	/^(?:ex|boss|friend|mate|cousin|neighbor|neighbour|flatmate|roommate|colleague|coworker|lawyer|doctor|kid|child|baby|toddler|partner|landlord|manager|teacher|assistant|intern|student|tenant|client|carer|nurse|trainer|supervisor|secretary|agent|accountant|housemate|buddy|eldest|youngest|oldest|apprentice|therapist|coach|tutor)$/;

/** `Joe's mum`, whose name is not told: she is meant by "she", and not Joe. */
export const kinAfter = (units: Clause['units'], at: number): 'he' | 'she' | 'either' | undefined => {
	if (units[at]?.isPossessive !== true) return undefined;
	const next = units[at + 1]?.low === "'s" ? at + 2 : at + 1;
	const adjective = /^(?:new|old|little|big|older|younger|eldest|youngest)$/.test(units[next]?.low ?? '');
	const kin = units[adjective ? next + 1 : next]?.low ?? '';
	return herKin.test(kin) ? 'she' : hisKin.test(kin) ? 'he' : eitherKin.test(kin) ? 'either' : undefined;
};
