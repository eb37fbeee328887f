import { useEffect, useState } from 'react';
import type { CampaignPlaces } from '../../app/campaign-places';
import { usePane, usePaneState } from '../pane-context';

/** What the workbook holds of a campaign; looked at again after every task. */
export function useCampaignPlaces(): CampaignPlaces | null {
  const { store } = usePane();
  const { task } = usePaneState();
  const [places, setPlaces] = useState<CampaignPlaces | null>(null);
  const idle = task === null;
  useEffect(() => {
    if (!idle) return;
    let wanted = true;
    void store.campaign.places().then((found) => {
      if (wanted) setPlaces(found);
    });
    return () => {
      wanted = false;
    };
  }, [store, idle]);
  return places;
}
