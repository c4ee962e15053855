import type { ProviderPayment } from './payment-provider.ts';
import type { PaymentStatus } from './payments.ts';

/** GOV.UK Pay's codes for how a payment failed. */
const BY_CODE: Record<string, PaymentStatus> = {
  P0010: 'declined',
  P0020: 'expired',
  P0030: 'cancelled',
  P0040: 'cancelled',
  P0050: 'error',
};

/** What a provider's state means for a payment of ours. `finished` there does not mean paid: only `success` does. */
export function statusOf({ state, code }: Pick<ProviderPayment, 'state' | 'code'>): PaymentStatus {
  switch (state) {
    case 'success':
      return 'paid';
    case 'created':
    case 'started':
      return 'started';
    case 'submitted':
    case 'capturable':
      return 'pending';
    case 'failed':
      return BY_CODE[code ?? ''] ?? 'declined';
    case 'cancelled':
      return 'cancelled';
    case 'error':
      return 'error';
  }
}
