/** Owns the button that opens the export dialog, which is loaded when it is asked for. */
import { Download } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../shared/lazyPart';

const ExportDialog = lazyPart(async () => (await import('./ExportDialog')).ExportDialog);

export function ExportButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-label="Export" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Download size={15} aria-hidden /> <span>Export</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog onClosed={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
