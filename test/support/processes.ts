import { spawnSync } from 'node:child_process';

/** Ends every process that has `dir`, a folder made for this run alone, in its arguments; waits until they are gone. */
export async function endProcessesOf(dir: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (let waited = 0; waited < 3000; waited += 100) {
      const pids = processesOf(dir);
      if (pids.length === 0) return;
      if (waited === 0) pids.forEach(pid => end(pid, signal));
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

/** The ids of the processes that have `dir` in their arguments, without this one. */
export function processesOf(dir: string): number[] {
  const listing = process.platform === 'win32'
    ? spawnSync('powershell', ['-NoProfile', '-Command', 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }'], { encoding: 'utf8' })
    : spawnSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' });
  return (listing.stdout as string | null ?? '').split('\n')
    .filter(line => line.includes(dir))
    .map(line => Number.parseInt(line, 10))
    .filter(pid => Number.isInteger(pid) && pid !== process.pid);
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just gone by itself.
  }
}
