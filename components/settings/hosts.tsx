import type { Words } from '../../platform/words';

interface HostsProps {
  readonly title: string;
  readonly hosts: readonly string[];
  /** What removing a host from the list does, in a word. */
  readonly act: string;
  readonly words: Words;
  remove(host: string): void;
}

/** A list of hosts, each of which can be taken out. Nothing where it is empty. */
export function Hosts({ title, hosts, act, words, remove }: HostsProps) {
  if (hosts.length === 0) return null;
  return (
    <div class="hosts">
      <h3>{title}</h3>
      <ul>
        {[...hosts].sort().map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" class="quiet" aria-label={words('hosts_act', act, host)} onClick={() => remove(host)}>
              {act}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
