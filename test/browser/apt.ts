import { spawnSync } from 'node:child_process';
import { onPath } from './find-chromium.ts';

export function say(chinese: string, english: string): void {
  console.log(`${chinese}\n${english}`);
}

/** Runs a program in sight. @returns true where it came to a good end */
export function run(command: readonly string[]): boolean {
  const [program = '', ...words] = command;
  console.log(`  $ ${command.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { stdio: 'inherit', env: environment }).status === 0;
}

/** How to become root for apt: not at all, by sudo without a password, or `undefined` when neither is possible. */
function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const sudo =
    onPath('sudo') !== undefined && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n'] : undefined;
}

/** Installs packages of Debian where that is possible; `announce` says so before. */
export function installWithApt(packages: readonly string[], announce: () => void): boolean {
  const root = rootPrefix();
  if (onPath('apt-get') === undefined || root === undefined) return false;
  announce();
  return (
    run([...root, 'apt-get', 'update']) &&
    run([...root, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages])
  );
}
