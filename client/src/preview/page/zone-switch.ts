// The switch of the zone in which the page tells times: the report's, UTC, the reader's, or any by its name.

export interface ZoneSwitch {
  /** What is chosen, and which zone the reader's is. */
  about(chosen: string, readerZone: string): void;
  /** The zone that the page now tells times in. */
  shown(zone: string): void;
}

const FIXED: ReadonlySet<string> = new Set(['document', 'utc', 'reader']);

export function createZoneSwitch(choose: (zone: string) => void): ZoneSwitch {
  const select = document.querySelector<HTMLSelectElement>('#zone');
  const input = document.querySelector<HTMLInputElement>('#zone-name');
  const label = document.querySelector('#zone-shown');
  const names = document.querySelector('#zone-names');
  const fillNames = (): void => {
    if (names === null || names.childElementCount > 0) return;
    names.replaceChildren(...Intl.supportedValuesOf('timeZone').map((zone) => Object.assign(document.createElement('option'), { value: zone })));
  };
  select?.addEventListener('change', () => {
    const other = select.value === 'other';
    if (input) input.hidden = !other;
    if (!other) {
      choose(select.value);
      return;
    }
    fillNames();
    input?.focus();
  });
  input?.addEventListener('change', () => {
    if (input.value.trim() !== '') choose(input.value.trim());
  });
  return {
    about(chosen, readerZone) {
      if (select === null) return;
      const reader = [...select.options].find(({ value }) => value === 'reader');
      if (reader) reader.textContent = `${reader.dataset['words'] ?? ''} (${readerZone})`;
      select.value = FIXED.has(chosen) ? chosen : 'other';
      if (input === null) return;
      input.hidden = select.value !== 'other';
      if (!FIXED.has(chosen)) input.value = chosen;
    },
    shown(zone) {
      if (label) label.textContent = zone;
    },
  };
}
