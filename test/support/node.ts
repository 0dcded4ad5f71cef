import {existsSync, realpathSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The top of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built program: `npm run build` makes it. */
export const cli = join(root, 'build/cli.js');

/**
 * The machine's own Node: the first on the path that is not one of node_modules. Undefined where there is none; then
 * only the Node of the tests can run the program.
 */
export const machineNode = (): string | undefined =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map(folder => join(folder, 'node'))
		.find(file => existsSync(file) && !realpathSync(file).includes('node_modules'));

/**
 * The Node that runs the program under test: that of the tests, or with `GOODTURN_TEST_NODE=machine` the machine's
 * own, or the file that it names. Throws where the machine has none, rather than test something else.
 */
export const nodeUnderTest = (): string => {
	const asked = process.env.GOODTURN_TEST_NODE;
	if (!asked) return process.execPath;
	const found = asked === 'machine' ? machineNode() : asked;
	if (!found)
		throw new Error('GOODTURN_TEST_NODE is "machine", and there is no Node on the path beside that of node_modules.');
	return found;
};
