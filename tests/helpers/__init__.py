"""What several tests share: worlds and how they break, services, screens, hands."""
