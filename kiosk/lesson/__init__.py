"""What the kiosk teaches and asks: sections, comparisons, cards, and the clinic's profile."""

from kiosk.lesson.attract import Attract, Scene
from kiosk.lesson.cards import (
    Choice,
    ChoiceQuestion,
    Consent,
    FormChoices,
    Naming,
    Question,
    SafetyCard,
    SafetyList,
    Sources,
)
from kiosk.lesson.clinic import Clinic, Idle, Notice, Offer, Offers, ProductOffer
from kiosk.lesson.hold import Hold
from kiosk.lesson.hours import Hours, Opening, Span, SpecialDays
from kiosk.lesson.lesson import Lesson
from kiosk.lesson.links import Link
from kiosk.lesson.loader import clinic_time_zone, lint, load_lesson, load_lessons
from kiosk.lesson.look import Look
from kiosk.lesson.pacing import Guide
from kiosk.lesson.problem import ContentError, Problem
from kiosk.lesson.review import Review, Standing, State, fingerprints, load_reviews, standing
from kiosk.lesson.section import GROUPS, Comparison, Group, Section
from kiosk.lesson.stage import Stage
from kiosk.lesson.step import Step
from kiosk.lesson.video import Telling, Video, VideoStep

__all__ = [
    "GROUPS",
    "Attract",
    "Choice",
    "ChoiceQuestion",
    "Clinic",
    "Comparison",
    "Consent",
    "ContentError",
    "FormChoices",
    "Group",
    "Guide",
    "Hold",
    "Hours",
    "Idle",
    "Lesson",
    "Link",
    "Look",
    "Naming",
    "Notice",
    "Offer",
    "Offers",
    "Opening",
    "Problem",
    "ProductOffer",
    "Question",
    "Review",
    "SafetyCard",
    "SafetyList",
    "Scene",
    "Section",
    "Sources",
    "Span",
    "SpecialDays",
    "Stage",
    "Standing",
    "State",
    "Step",
    "Telling",
    "Video",
    "VideoStep",
    "clinic_time_zone",
    "fingerprints",
    "lint",
    "load_lesson",
    "load_lessons",
    "load_reviews",
    "standing",
]
