package crossdomainservicecall.members;

import io.stanchion.Service;

@Service
public class MemberService {
  public String address(long member) {
    return "Garden path " + member;
  }
}
