// Looks whether a version is ready to be published, and says what a person would do next. Publishes nothing.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every Node that is promised: `engines`, and each that is kept up since. */
const nodes = ['20', '22', '24', '26'];

/**
 * What keeps a version from being published, a sentence each.
 * @param {{version: string, lockVersion: string, changelog: string, changed: string, tags: readonly string[]}} state
 *   `changed`: what `git status --porcelain` says.
 * @returns {readonly string[]}
 */
export const releaseFaults = ({version, lockVersion, changelog, changed, tags}) => {
	const heads = [...changelog.matchAll(/^## (.*)$/gm)].map(([, head = '']) => head);
	const dated = new RegExp(`^${version.replaceAll('.', '\\.')} \\((\\d{4}-\\d{2}-\\d{2})\\)$`);
	const [, date = ''] = dated.exec(heads[0] ?? '') ?? [];
	const [, section = ''] = changelog.split(/^## .*$/m);
	return [
		...(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`package.json has "${version}", which is no version.`]),
		...(lockVersion === version ? [] : [`package-lock.json has ${lockVersion}, package.json ${version}: npm install.`]),
		...(tags.includes(`v${version}`) ? [`There is a tag v${version} already: raise the version.`] : []),
		...(Number.isNaN(Date.parse(date))
			? [`CHANGELOG.md has to begin with a section "## ${version} (2026-11-30)", with the day of the release.`]
			: section.trim() === ''
				? [`CHANGELOG.md says nothing of ${version}.`]
				: []),
		...(changed.trim() === '' ? [] : [`Not everything is committed:\n${changed.trimEnd()}`]),
	];
};

/**
 * Runs a program with what it says on this terminal. Whether it ended well.
 * @param {string} command
 * @param {readonly string[]} args
 */
const passes = (command, args) => spawnSync(command, args, {cwd: root, stdio: 'inherit'}).status === 0;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 */
const said = (command, args, options) => String(execFileSync(command, args, {cwd: root, ...options})).trimEnd();

/**
 * Installs a package of this folder as a person would, without scripts, and uses it by a Node of each version.
 * @param {string} file
 * @param {string} folder
 * @param {string} version
 * @returns {readonly string[]} what went wrong
 */
const installFaults = (file, folder, version) =>
	nodes.flatMap(name => {
		const own = join(folder, `node-${name}`);
		mkdirSync(own);
		writeFileSync(join(own, 'package.json'), '{"private": true, "allowScripts": {"node": true}}');
		const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
		const node = join(own, 'node_modules/node/bin/node');
		try {
			said('npm', ['install', ...quiet, `node@${name}`], {cwd: own});
			if (!existsSync(node)) return [`Node ${name} could not be installed from npm.`];
			const bin = join(own, 'node_modules/node/bin');
			const env = {...process.env, PATH: `${bin}:${process.env.PATH}`, GOODTURN_JOURNAL: join(own, 'journal')};
			said('npm', ['install', ...quiet, '--global', '--ignore-scripts', `--prefix=${own}/global`, file], {env});
			const goodturn = join(own, 'global/bin/goodturn');
			const told = said(goodturn, ['--version'], {env});
			if (told !== version) return [`On Node ${name} goodturn says that it is ${told}.`];
			said(goodturn, ['add', 'yesterday: coffee with Ada Lovelace'], {env});
			if (!said(goodturn, ['list'], {env}).includes('Ada Lovelace')) return [`On Node ${name} nothing is listed.`];
			process.stdout.write(`Node ${said(node, ['--version'])}: installed, and it works.\n`);
			return [];
		} catch (error) {
			return [`On Node ${name} it does not work: ${error instanceof Error ? error.message : error}`];
		}
	});

/** @param {readonly string[]} faults */
const stopAt = faults => {
	if (faults.length === 0) return;
	process.stderr.write(`${faults.map(fault => `- ${fault}`).join('\n')}\nNothing was published.\n`);
	process.exit(1);
};

const release = () => {
	const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const state = {
		version,
		lockVersion: lock.version,
		changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
		changed: said('git', ['status', '--porcelain']),
		tags: said('git', ['tag']).split('\n'),
	};
	stopAt(releaseFaults(state));
	if (!passes('npm', ['run', 'check'])) stopAt(['npm run check fails.']);
	if (!passes('npm', ['test'])) stopAt(['npm test fails.']);
	const folder = mkdtempSync(join(tmpdir(), 'goodturn-release-'));
	try {
		const [{filename}] = JSON.parse(
			said('npm', ['pack', '--json', '--ignore-scripts', `--pack-destination=${folder}`]),
		);
		stopAt(installFaults(join(folder, filename), folder, version));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
	stopAt(releaseFaults({...state, changed: said('git', ['status', '--porcelain'])}));
	process.stdout.write(`
goodturn ${version} is ready. Nothing was published. To do so:

  git tag --annotate v${version} --message "goodturn ${version}"
  npm publish
  git push origin HEAD v${version}
`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) release();
