"""The project file: the only place that knows SQL."""

from hashiya.store.intake import Cancelled, Intake, Progress, Refusal, flawless, what_is_good
from hashiya.store.project import Store

__all__ = ["Cancelled", "Intake", "Progress", "Refusal", "Store", "flawless", "what_is_good"]
