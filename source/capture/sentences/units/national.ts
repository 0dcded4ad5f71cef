import type {Token} from '../language/tokens.ts';

/** `with Irina Georgian food`: from where a thing comes, and none of her name. */
export const isNationalThing = (tokens: readonly Token[], at: number): boolean =>
	nations.test(tokens[at]?.low ?? '') && /^[a-z]{3,}$/.test(tokens[at + 1]?.raw ?? '');

const nations =
	/^(?:african|american|arabic|argentinian|brazilian|british|chinese|czech|danish|dutch|english|ethiopian|french|georgian|german|greek|hungarian|indian|irish|italian|japanese|korean|lebanese|mexican|persian|peruvian|polish|portuguese|russian|scottish|spanish|swedish|swiss|syrian|thai|turkish|ukrainian|vietnamese|welsh)$/;
