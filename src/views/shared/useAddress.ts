/** Owns the address of what is shown, as links and snippets write it; the page's own follows some time later. */
import { addressOf } from '../../store/addressCodec';
import { useAppState, useEntente } from './EntenteContext';

export function useAddress(): string {
  const { opening } = useEntente();
  return useAppState((state) => addressOf(location.href, state, opening));
}
